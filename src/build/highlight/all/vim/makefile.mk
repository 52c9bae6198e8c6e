# kettle
CC {operator|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{operator|.}{keyword|c}{punctuation|)}
export PATH
{builtin|include} other{operator|.}{keyword|mk}
{operator|.}PHONY{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{operator|.}{keyword|c}{operator|=}{operator|.}{keyword|o}{punctuation|)} \| {builtin|dir}
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}{keyword|f} {operator|*}{operator|.}{keyword|o}
{operator|%}{operator|.}{keyword|o}{punctuation|:} {operator|%}{operator|.}{keyword|c}
	${punctuation|(}CC{punctuation|)} {operator|-}{keyword|c} {operator|-}{keyword|o} $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef {keyword|X}
{keyword|endif}
{builtin|define} recipe
foo
endef
