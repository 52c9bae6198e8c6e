{operator|#} kettle
{command keyword|CC} ?{operator|=} gcc
{command keyword|SRC} {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
{command keyword|export} PATH
{command keyword|include} other.mk
.PHONY{punctuation|:} all clean
{command keyword|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}.c{operator|=}.o{punctuation|)} {operator|\|} dir
	@echo {string-literal|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}rm {operator|-}f {operator|*}.o
%.o{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{command keyword|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{command keyword|CFLAGS} {operator|+}{operator|=} {operator|-}g
{command keyword|else} ifdef X
{command keyword|endif}
{command keyword|define} recipe
{command keyword|foo}
{command keyword|endef}
