"""Who said what: quotations and reported speech, their cues, and the words that name or point back to the speaker."""
