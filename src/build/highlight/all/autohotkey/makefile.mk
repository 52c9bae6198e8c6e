# kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:=} {function|$}{punctuation|(}wildcard src{operator|/}{operator|*}{operator|.}c{punctuation|)}
export PATH
include other{operator|.}mk
{operator|.}PHONY{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} {function|$}{punctuation|(}SRC{punctuation|:}{operator|.}c{operator|=}{operator|.}o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{operator|.}o
%{operator|.}o{punctuation|:} %{operator|.}c
	{function|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}{function|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
