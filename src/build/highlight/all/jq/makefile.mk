{comment|# kettle}
CC {operator|?}{operator|=} gcc
{property-literal property|SRC} {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
{keyword|include} other{punctuation|.}mk
{dot important|.}{property-literal property|PHONY}{punctuation|:} all clean
{property-literal property|all}{punctuation|:} ${punctuation|(}{property-literal property|SRC}{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator pipe|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{dot important|.}{property-literal property|o}{punctuation|:} {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{c-style-function function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
