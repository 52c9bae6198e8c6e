{comment|# kettle}
{constant|CC} ?{operator|=} {property|gcc}
{attr-name|SRC} {punctuation|:}{operator|=} ${punctuation|(}{property|wildcard} {property|src}/*.{property|c}{punctuation|)}
{property|export} {constant|PATH}
{property|include} {property|other}.{property|mk}
.{attr-name|PHONY}{punctuation|:} {property|all} {property|clean}
{attr-name|all}{punctuation|:} ${punctuation|(}{attr-name|SRC}{punctuation|:}.{property|c}{operator|=}.{property|o}{punctuation|)} {operator|\|} {property|dir}
	{directive function|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-{property|rm} -{property|f} *.{property|o}
%.{attr-name|o}{punctuation|:} %.{property|c}
	${punctuation|(}{constant|CC}{punctuation|)} -{property|c} -{property|o} $@ $<
{property-query|ifeq} {punctuation|(}${punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} +{operator|=} -{property|g}
{property|else} {property|ifdef} {constant|X}
{property|endif}
{property|define} {property|recipe}
{property|foo}
{property|endef}
