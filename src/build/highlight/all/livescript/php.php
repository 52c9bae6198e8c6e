{operator|<}{operator|!}{identifier|DOCTYPE} {identifier|html}{operator|>}
{operator|<}{identifier|html}{operator|>}{operator|<}{identifier|body} {keyword|class}{operator|=}{interpolated-string|{string|"<?= $cls ?? 'none' ?>"}}{operator|>}
{operator|<?}{identifier|php}
{identifier|declare}{punctuation|(}{identifier|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
{identifier|namespace} {identifier|Kitchen}{string|\\Tea}{punctuation|;}

{identifier|use} {identifier|Psr}{string|\\Log\\\{LoggerInterface} {identifier|as} {identifier|Log}{punctuation|,} {identifier|LogLevel}{punctuation|\}}{punctuation|;}
{identifier|use} {keyword|function} {identifier|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{identifier|final} {keyword|class} {identifier|Kettle} {keyword|extends} {identifier|Pot} {keyword|implements} {string|\\Countable}
{punctuation|\{}
    {identifier|use} {identifier|Heats}{punctuation|;}
    {identifier|public} {keyword|const} {identifier|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {identifier|public} {keyword|function} {identifier|__construct}{punctuation|(}{identifier|private} {identifier|readonly} {operator|?}{identifier|float} ${identifier|litres} {operator|=} {number|1.7}{punctuation|,} {identifier|protected} {identifier|array}{punctuation|\|}{identifier|string} ${identifier|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {identifier|public} {keyword|function} {identifier|count}{punctuation|(}{punctuation|)}{punctuation|:} {identifier|int} {punctuation|\{} {keyword|return} {identifier|count}{punctuation|(}${identifier|this}{operator|->}{identifier|names}{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {identifier|self}{operator|::}{identifier|MAX}{punctuation|;} {punctuation|\}}

    {identifier|public} {identifier|static} {keyword|function} {identifier|boil}{punctuation|(}{identifier|string} {argument variable|&}${identifier|s}{punctuation|,} {identifier|int} {operator|...}${identifier|rest}{punctuation|)}{punctuation|:} {identifier|static} {punctuation|\{}
        ${identifier|t} {operator|=} {interpolated-string|{string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"}} {operator|.} {string|'it\\'s'} {operator|.} {operator|<<<}{identifier|EOT}
        {identifier|heredoc} ${identifier|s} {punctuation|\{}${identifier|this}{operator|->}{identifier|litres}{punctuation|\}}
        {identifier|EOT}{punctuation|;}
        {identifier|foreach} {punctuation|(}${identifier|rest} {identifier|as} ${identifier|k} {operator|=}{operator|>} ${identifier|v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}${identifier|v} {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{identifier|isset}{punctuation|(}${identifier|rest}{punctuation|[}${identifier|k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        ${identifier|f} {operator|=} {identifier|fn}{punctuation|(}{identifier|int} ${identifier|x}{punctuation|)}{punctuation|:} {identifier|int} {operator|=}{operator|>} ${identifier|x} {operator|+} {number|1_000}{punctuation|;} {operator|/}{operator|/} {identifier|arrow}
        {keyword|return} {identifier|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} ${identifier|t} {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} {string|\\Exception(}{interpolated-string|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {identifier|static}{punctuation|(}{operator|...}${identifier|rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}{identifier|p} {identifier|style}{operator|=}{interpolated-string|{string|"color: red"}}{operator|>}{identifier|Tea} {operator|<}{identifier|b}{operator|>}{argument variable|&}{identifier|amp}{punctuation|;}{operator|<}{regex|/b> <?php if ($a): ?>yes<?php endif; ?></}{identifier|p}{operator|>}
{operator|<}{regex|/body></}{identifier|html}{operator|>}
