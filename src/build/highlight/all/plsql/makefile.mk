# kettle
CC ?{operator|=} gcc
SRC {operator|:=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}{keyword|c}{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} {keyword|all} clean
{keyword|all}{operator|:} ${punctuation|(}SRC{operator|:}{punctuation|.}{keyword|c}{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{operator|:} {operator|%}{punctuation|.}{keyword|c}
	${punctuation|(}CC{punctuation|)} {operator|-}{keyword|c} {operator|-}o ${operator|@} ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef
