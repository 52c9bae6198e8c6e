{comment|# kettle}
{constant|CC} {operator|?}{operator|=} gcc
{constant|SRC} {operator|:}{operator|=} {function|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export {constant|PATH}
include other{punctuation|.}mk
{punctuation|.}{constant|PHONY}{operator|:} all clean
{property|all}{operator|:} {function|$}{punctuation|(}{constant|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{class-member variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}{property|o}{operator|:} {operator|%}{punctuation|.}c
	{function|$}{punctuation|(}{constant|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}{function|$}{punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+=} {operator|-}g
{keyword|else} ifdef {constant|X}
endif
define recipe
foo
endef
