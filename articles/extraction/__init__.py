"""The core: the bytes of one page and a gazetteer in, one frozen record out."""
