{operator|#} {hvariable|kettle}
{constant|CC} {operator|?=} {hvariable|gcc}
{constant|SRC} {operator|:=} {operator|$}{punctuation|(}{hvariable|wildcard} {hvariable|src}{operator|/*.}{hvariable|c}{punctuation|)}
{hvariable|export} {constant|PATH}
{hvariable|include} {hvariable|other}{punctuation|.}{hvariable|mk}
{punctuation|.}{constant|PHONY}{operator|:} {hvariable|all} {hvariable|clean}
{hvariable|all}{operator|:} {operator|$}{punctuation|(}{constant|SRC}{operator|:.}{hvariable|c}{operator|=.}{hvariable|o}{punctuation|)} {operator|\|} {hvariable|dir}
	{operator|@}{hvariable|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}{hvariable|rm} {operator|-}{hvariable|f} {operator|*.}{hvariable|o}
{operator|%.}{hvariable|o}{operator|:} {operator|%.}{hvariable|c}
	{operator|$}{punctuation|(}{constant|CC}{punctuation|)} {operator|-}{hvariable|c} {operator|-}{hvariable|o} {operator|$@} {operator|$<}
{hvariable|ifeq} {punctuation|(}{operator|$}{punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+=} {operator|-}{hvariable|g}
{keyword|else} {hvariable|ifdef} {constant|X}
{hvariable|endif}
{hvariable|define} {hvariable|recipe}
{hvariable|foo}
{hvariable|endef}
