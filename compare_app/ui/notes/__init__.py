"""Notes, codes and ticks: what they can be about, the pane to write them, the list of all of them, the codebook."""
