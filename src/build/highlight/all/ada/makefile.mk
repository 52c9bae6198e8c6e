# {variable|kettle}
{variable|CC} ?{operator|=} {variable|gcc}
{variable|SRC} {operator|:=} ${punctuation|(}{variable|wildcard} {variable|src}{operator|/}{operator|*}{punctuation|.}{variable|c}{punctuation|)}
{variable|export} {variable|PATH}
{variable|include} {variable|other}{punctuation|.}{variable|mk}
{punctuation|.}{variable|PHONY}{punctuation|:} {keyword|all} {variable|clean}
{keyword|all}{punctuation|:} ${punctuation|(}{variable|SRC}{punctuation|:}{punctuation|.}{variable|c}{operator|=}{punctuation|.}{variable|o}{punctuation|)} \| {variable|dir}
	@{variable|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}{variable|rm} {operator|-}{variable|f} {operator|*}{punctuation|.}{variable|o}
%{punctuation|.}{variable|o}{punctuation|:} %{punctuation|.}{variable|c}
	${punctuation|(}{variable|CC}{punctuation|)} {operator|-}{variable|c} {operator|-}{variable|o} $@ ${operator|<}
{variable|ifeq} {punctuation|(}${punctuation|(}{variable|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{variable|CFLAGS} {operator|+}{operator|=} {operator|-}{variable|g}
{keyword|else} {variable|ifdef} {variable|X}
{variable|endif}
{variable|define} {variable|recipe}
{variable|foo}
{variable|endef}
