# kettle
{function|CC} {punctuation|?}{operator|=} gcc
{function|SRC} {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{function|export} PATH
{function|include} other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
{function|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{flag operator|-rm} {flag operator|-f} {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {flag operator|-c} {flag operator|-o} $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{function|CFLAGS} {operator|+=} {flag operator|-g}
{keyword|else} ifdef X
{function|endif}
{function|define} recipe
{function|foo}
{function|endef}
