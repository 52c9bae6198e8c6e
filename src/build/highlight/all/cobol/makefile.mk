# kettle
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{keyword|export} PATH
include {keyword|other}{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {operator|*}{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} -c -o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{number|,1}{punctuation|)}
CFLAGS {operator|+}{operator|=} -g
{keyword|else} ifdef X
endif
define recipe
foo
endef
