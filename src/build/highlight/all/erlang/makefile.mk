{punctuation|#} {atom|kettle}
{variable|CC} ?{operator|=} {atom|gcc}
{variable|SRC} {operator|:=} {number|$(}{atom|wildcard} {atom|src}{operator|/}{operator|*}{punctuation|.}{atom|c}{punctuation|)}
{atom|export} {variable|PATH}
{atom|include} {atom|other}{punctuation|.}{atom|mk}
{punctuation|.}{variable|PHONY}{punctuation|:} {atom|all} {atom|clean}
{atom|all}{punctuation|:} {number|$(}{variable|SRC}{punctuation|:}{punctuation|.}{atom|c}{operator|=}{punctuation|.}{atom|o}{punctuation|)} {punctuation|\|} {atom|dir}
	@{atom|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}{atom|rm} {operator|-}{atom|f} {operator|*}{punctuation|.}{atom|o}
{comment|%.o: %.c}
	{number|$(}{variable|CC}{punctuation|)} {operator|-}{atom|c} {operator|-}{atom|o} {number|$@} {number|$<}
{atom|ifeq} {punctuation|(}{number|$(}{variable|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{variable|CFLAGS} {operator|+}{operator|=} {operator|-}{atom|g}
{atom|else} {atom|ifdef} {variable|X}
{atom|endif}
{atom|define} {atom|recipe}
{atom|foo}
{atom|endef}
