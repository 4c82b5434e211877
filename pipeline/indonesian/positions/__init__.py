"""Posts: "Kepala Dinas Sosial Kabupaten Poso" read as role, units and body."""
