"""Tags of names in a chain: what may follow what, and how likely, for learning.

A name of one word is S, a longer one B I* E. O, S and E may be followed by O, S or B; B and I only by I or E of the
same label. ``pipeline/nlp/tagging.py`` finds the best chain with the same weights.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_NEVER = -1e4


class Crf(nn.Module):
    """A chain over such tags."""

    def __init__(self, tags: int) -> None:
        super().__init__()
        self.labels = (tags - 1) // 4
        outside = 1 + 2 * self.labels
        self.outer = nn.Parameter(torch.zeros(outside, outside))  # from O, S, E to O, S, B
        self.inner = nn.Parameter(torch.zeros(2, 2, self.labels))  # from B, I to E, I of the same label

    def forward(self, scores: Tensor, allowed: Tensor, inside: Tensor) -> Tensor:
        """Return the loss a token: how much of all chains' weight lies outside the allowed ones.

        Args:
            scores: of each tag of each token.
            allowed: true for the tags that a token may have; one of them where it is known, several where not.
            inside: false for padding.
        """
        wanted = self._weight(scores.masked_fill(~allowed, _NEVER), inside)
        return (self._weight(scores, inside) - wanted).sum() / inside.sum()

    def _weight(self, scores: Tensor, inside: Tensor) -> Tensor:
        labels, shut = self.labels, torch.zeros(2, scores.shape[-1])
        shut[0, 1 + labels : 1 + 2 * labels] = shut[0, 1 + 3 * labels :] = shut[1, 1 + 2 * labels :] = _NEVER
        weights = scores[:, 0] + shut[0]
        for step in range(1, scores.shape[1]):
            going = inside[:, step, None]
            weights = torch.where(going, self._step(weights) + scores[:, step], weights)
        return torch.logsumexp(weights + shut[1], 1)

    def _step(self, weights: Tensor) -> Tensor:
        labels = self.labels
        free, within = weights[:, : 1 + 2 * labels], weights[:, 1 + 2 * labels :].view(-1, 2, labels)
        most = free.max(1, keepdim=True)[0].detach()
        out = most + torch.log((torch.exp(free - most) @ torch.exp(self.outer)).clamp(min=1e-30))
        on = torch.logaddexp(within[:, 0, None] + self.inner[0], within[:, 1, None] + self.inner[1])
        return torch.cat([out[:, : 1 + labels], on[:, 0], out[:, 1 + labels :], on[:, 1]], 1)
