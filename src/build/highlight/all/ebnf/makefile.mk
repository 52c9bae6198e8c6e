# {rule|kettle}
{rule|CC} ?{operator|=} {rule|gcc}
{rule|SRC} :{operator|=} ${punctuation|(}{rule|wildcard src}{operator|/}{operator|*}{punctuation|.}{rule|c}{punctuation|)}
{rule|export PATH}
{rule|include other}{punctuation|.}{rule|mk}
{punctuation|.}{rule|PHONY}: {rule|all clean}
{rule|all}: ${punctuation|(}{rule|SRC}:{punctuation|.}{rule|c}{operator|=}{punctuation|.}{rule|o}{punctuation|)} {operator|\|} {rule|dir}
	@{rule|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}{rule|rm} {operator|-}{rule|f} {operator|*}{punctuation|.}{rule|o}
%{punctuation|.}{rule|o}: %{punctuation|.}{rule|c}
	${punctuation|(}{rule|CC}{punctuation|)} {operator|-}{rule|c} {operator|-}{rule|o} $@ $<
{rule|ifeq} {punctuation|(}${punctuation|(}{rule|DEBUG}{punctuation|)}{punctuation|,}1{punctuation|)}
{rule|CFLAGS} +{operator|=} {operator|-}{rule|g}
{rule|else ifdef X}
{rule|endif}
{rule|define recipe}
{rule|foo}
{rule|endef}
