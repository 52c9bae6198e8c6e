{comment|# kettle}
CC {operator|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard {url|src/}*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} {function|all} clean
{function|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f *{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o ${operator|@} ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
