{operator|<}{operator|!}{class-name|DOCTYPE} {variable|html}{operator|>}
{metadata symbol|<html>}{operator|<}{class-name|body} {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}{class-name|php}
{function|declare}{punctuation|(}{variable|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
{variable|namespace} {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

{variable|use} {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} {variable|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
{variable|use} {class-name|function} {variable|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|:}{operator|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {variable|extends} {class-name|Pot} {variable|implements} \\{class-name|Countable}
{punctuation|\{}
    {variable|use} {class-name|Heats}{punctuation|;}
    {variable|public} {keyword|const} {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {variable|public} {class-name|function} {function|__construct}{punctuation|(}{variable|private} {variable|readonly} {operator|?}{variable|float} ${variable|litres} {operator|=} {number|1.7}{punctuation|,} {variable|protected} {variable|array}{operator|\|}{variable|string} ${variable|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {variable|public} {class-name|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} {variable|int} {punctuation|\{} {class-name|return} {function|count}{punctuation|(}${variable|this}{operator|-}{operator|>}{variable|names}{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {variable|self}{operator|:}{operator|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    {variable|public} {keyword|static} {class-name|function} {function|boil}{punctuation|(}{variable|string} {operator|&}${variable|s}{punctuation|,} {variable|int} {punctuation|.}{punctuation|.}{punctuation|.}${variable|rest}{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        ${variable|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}{class-name|EOT}
        {variable|heredoc} ${variable|s} {punctuation|\{}${variable|this}{operator|-}{operator|>}{variable|litres}{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        {variable|foreach} {punctuation|(}${variable|rest} {variable|as} ${variable|k} {operator|=}{operator|>} ${variable|v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}${variable|v} {operator|==}{operator|=} {variable|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}${variable|rest}{punctuation|[}${variable|k}{punctuation|]}{punctuation|)}{punctuation|)} {variable|continue}{punctuation|;} {punctuation|\}}
        ${variable|f} {operator|=} {function|fn}{punctuation|(}{variable|int} ${variable|x}{punctuation|)}{operator|:} {variable|int} {operator|=}{operator|>} ${variable|x} {operator|+} {number|1}{variable|_000}{punctuation|;} {comment|// arrow}
        {class-name|return} {variable|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} ${variable|t} {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} \\{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {class-name|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}${variable|rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# {variable|done}
{operator|?}{operator|>}
{operator|<}{class-name|p} {variable|style}{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {metadata symbol|<b>}{operator|&}{variable|amp}{punctuation|;}{operator|<}{operator|/}{variable|b}{operator|>} {operator|<}{operator|?}{class-name|php} {keyword|if} {punctuation|(}${variable|a}{punctuation|)}{operator|:} {operator|?}{operator|>}{variable|yes}{operator|<}{operator|?}{class-name|php} {variable|endif}{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}{variable|p}{operator|>}
{operator|<}{operator|/}{variable|body}{operator|>}{operator|<}{operator|/}{variable|html}{operator|>}
