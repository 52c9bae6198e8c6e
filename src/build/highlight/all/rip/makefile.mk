{comment|# kettle}
{reference|CC} {reference|?}{punctuation|=} {reference|gcc}
{reference|SRC} {symbol|:=} {reference|$}{punctuation|(}{reference|wildcard} {reference|src}{punctuation|/}{reference|*}{punctuation|.}{reference|c}{punctuation|)}
{reference|export} {reference|PATH}
{reference|include} {reference|other}{punctuation|.}{reference|mk}
{punctuation|.}{reference|PHONY}{punctuation|:} {reference|all} {reference|clean}
{reference|all}{punctuation|:} {reference|$}{punctuation|(}{reference|SRC}{punctuation|:}{punctuation|.}{reference|c}{punctuation|=}{punctuation|.}{reference|o}{punctuation|)} {reference|\|} {reference|dir}
	{builtin|@}{reference|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{reference|-rm} {reference|-f} {reference|*}{punctuation|.}{reference|o}
{reference|%}{punctuation|.}{reference|o}{punctuation|:} {reference|%}{punctuation|.}{reference|c}
	{reference|$}{punctuation|(}{reference|CC}{punctuation|)} {reference|-c} {reference|-o} {reference|$}{builtin|@} {reference|$}{punctuation|<}
{reference|ifeq} {punctuation|(}{reference|$}{punctuation|(}{reference|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{reference|CFLAGS} {reference|+}{punctuation|=} {reference|-g}
{keyword|else} {reference|ifdef} {reference|X}
{reference|endif}
{reference|define} {reference|recipe}
{reference|foo}
{reference|endef}
