"""`make bench`: ordinary pages, facts beside an alternation, growth of each pattern and with hostile text, memory."""

from tests.benchmarks import alternation, growth, memory, pages, patterns

pages.main()
alternation.main()
patterns.main([])
growth.main([])
memory.main()
