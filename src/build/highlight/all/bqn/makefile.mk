{comment|# kettle}
{word-name symbol|CC} {punctuation|?}{primitive-functions operator|=} {word-name symbol|gcc}
{word-name symbol|SRC} {punctuation|:}{primitive-functions operator|=} ${punctuation|(}{word-name symbol|wildcard} {word-name symbol|src}{primitive-functions operator|/}*{punctuation|.}{word-name symbol|c}{punctuation|)}
{word-name symbol|export} {word-name symbol|PATH}
{word-name symbol|include} {dot-notation-on-name namespace|other.}{word-name symbol|mk}
{punctuation|.}{word-name symbol|PHONY}{punctuation|:} {word-name symbol|all} {word-name symbol|clean}
{word-name symbol|all}{punctuation|:} ${punctuation|(}{word-name symbol|SRC}{punctuation|:}{punctuation|.}{word-name symbol|c}{primitive-functions operator|=}{punctuation|.}{word-name symbol|o}{punctuation|)} {primitive-functions operator|\|} {word-name symbol|dir}
	{null-literal char|@}{word-name symbol|echo} {string-literal string|"Building $@ from $< with $(CC) $$HOME"}
	{primitive-functions operator|-}{word-name symbol|rm} {primitive-functions operator|-}{word-name symbol|f} *{punctuation|.}{word-name symbol|o}
%{punctuation|.}{word-name symbol|o}{punctuation|:} %{punctuation|.}{word-name symbol|c}
	${punctuation|(}{word-name symbol|CC}{punctuation|)} {primitive-functions operator|-}{word-name symbol|c} {primitive-functions operator|-}{word-name symbol|o} ${null-literal char|@} ${primitive-functions operator|<}
{word-name symbol|ifeq} {punctuation|(}${punctuation|(}{word-name symbol|DEBUG}{punctuation|)}{punctuation|,}{word-number number|1}{punctuation|)}
{word-name symbol|CFLAGS} {primitive-functions operator|+}{primitive-functions operator|=} {primitive-functions operator|-}{word-name symbol|g}
{word-name symbol|else} {word-name symbol|ifdef} {word-name symbol|X}
{word-name symbol|endif}
{word-name symbol|define} {word-name symbol|recipe}
{word-name symbol|foo}
{word-name symbol|endef}
