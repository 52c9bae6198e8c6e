{operator|<!}{constant|DOCTYPE} {hvariable|html}{operator|>}
{operator|<}{hvariable|html}{operator|><}{hvariable|body} {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}{hvariable|php}
{hvariable|declare}{punctuation|(}{hvariable|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} {constant|Kitchen}{operator|\\}{constant|Tea}{punctuation|;}

{hvariable|use} {constant|Psr}{operator|\\}{constant|Log}{operator|\\}{punctuation|\{}{constant|LoggerInterface} {hvariable|as} {constant|Log}{punctuation|,} {constant|LogLevel}{punctuation|\}}{punctuation|;}
{hvariable|use} {hvariable|function} {hvariable|strlen}{punctuation|;}

{operator|/**}
 {operator|*} {constant|A} {hvariable|kettle}{punctuation|.}
 {operator|*} {operator|@}{hvariable|param} {hvariable|float} {operator|$}{hvariable|litres}
 {operator|*/}
{operator|#}{punctuation|[}{constant|Attribute}{punctuation|(}{constant|Attribute}{operator|::}{constant|TARGET_CLASS}{punctuation|)}{punctuation|]}
{hvariable|final} {keyword|class} {constant|Kettle} {hvariable|extends} {constant|Pot} {hvariable|implements} {operator|\\}{constant|Countable}
{punctuation|\{}
    {hvariable|use} {constant|Heats}{punctuation|;}
    {keyword|public} {hvariable|const} {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {hvariable|function} {hvariable|__construct}{punctuation|(}{keyword|private} {hvariable|readonly} {operator|?}{hvariable|float} {operator|$}{hvariable|litres} {operator|=} {number|1.7}{punctuation|,} {hvariable|protected} {hvariable|array}{operator|\|}{hvariable|string} {operator|$}{hvariable|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {hvariable|function} {hvariable|count}{punctuation|(}{punctuation|)}{operator|:} {hvariable|int} {punctuation|\{} {hvariable|return} {hvariable|count}{punctuation|(}{operator|$}{hvariable|this}{operator|->}{hvariable|names}{punctuation|)} {operator|**} {number|2} {operator|<=>} {hvariable|self}{operator|::}{constant|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {hvariable|static} {hvariable|function} {hvariable|boil}{punctuation|(}{hvariable|string} {operator|&$}{hvariable|s}{punctuation|,} {hvariable|int} {operator|...$}{hvariable|rest}{punctuation|)}{operator|:} {hvariable|static} {punctuation|\{}
        {operator|$}{hvariable|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} '{hvariable|it}{operator|\\}{char string|'s'} {operator|.} {operator|<<<}{constant|EOT}
        {hvariable|heredoc} {operator|$}{hvariable|s} {punctuation|\{}{operator|$}{hvariable|this}{operator|->}{hvariable|litres}{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {hvariable|foreach} {punctuation|(}{operator|$}{hvariable|rest} {hvariable|as} {operator|$}{hvariable|k} {operator|=>} {operator|$}{hvariable|v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}{hvariable|v} {operator|===} {hvariable|null} {operator|\|\|} {operator|!}{hvariable|isset}{punctuation|(}{operator|$}{hvariable|rest}{punctuation|[}{operator|$}{hvariable|k}{punctuation|]}{punctuation|)}{punctuation|)} {hvariable|continue}{punctuation|;} {punctuation|\}}
        {operator|$}{hvariable|f} {operator|=} {hvariable|fn}{punctuation|(}{hvariable|int} {operator|$}{hvariable|x}{punctuation|)}{operator|:} {hvariable|int} {operator|=>} {operator|$}{hvariable|x} {operator|+} 1_000{punctuation|;} {operator|//} {hvariable|arrow}
        {hvariable|return} {hvariable|match} {punctuation|(}{hvariable|true}{punctuation|)} {punctuation|\{} {operator|$}{hvariable|t} {operator|==} '' {operator|=>} {hvariable|throw} {hvariable|new} {operator|\\}{constant|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {hvariable|default} {operator|=>} {hvariable|new} {hvariable|static}{punctuation|(}{operator|...$}{hvariable|rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} {hvariable|done}
{operator|?>}
{operator|<}{hvariable|p} {hvariable|style}{operator|=}{string|"color: red"}{operator|>}{constant|Tea} {operator|<}{hvariable|b}{operator|>&}{hvariable|amp}{punctuation|;}{operator|</}{hvariable|b}{operator|>} {operator|<?}{hvariable|php} {keyword|if} {punctuation|(}{operator|$}{hvariable|a}{punctuation|)}{operator|:} {operator|?>}{hvariable|yes}{operator|<?}{hvariable|php} {hvariable|endif}{punctuation|;} {operator|?></}{hvariable|p}{operator|>}
{operator|</}{hvariable|body}{operator|></}{hvariable|html}{operator|>}
