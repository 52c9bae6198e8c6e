# kettle
CC {operator|?}= gcc
SRC {operator|:}= {function|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} all clean
all{operator|:} {function|$}{punctuation|(}SRC{operator|:}{punctuation|.}c={punctuation|.}o{punctuation|)} {operator|\|} {transform function|dir}
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{operator|:} {operator|%}{punctuation|.}c
	{function|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq }{punctuation|(}{function|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}= {operator|-}g
else ifdef X
endif
define recipe
foo
endef
