"""`make bench`: ordinary pages, growth with hostile text, memory."""

from tests.benchmarks import growth, memory, pages

pages.main()
growth.main([])
memory.main()
