{operator|<}{operator|!}{variable|DOCTYPE} {atom|html}{operator|>}
{operator|<}{atom|html}{operator|>}{operator|<}{atom|body} {atom|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?{atom|php}
{function|declare}{punctuation|(}{atom|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
{atom|namespace} {variable|Kitchen}\\{variable|Tea}{punctuation|;}

{atom|use} {variable|Psr}\\{variable|Log}\\{punctuation|\{}{variable|LoggerInterface} {atom|as} {variable|Log}{punctuation|,} {variable|LogLevel}{punctuation|\}}{punctuation|;}
{atom|use} {atom|function} {atom|strlen}{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {variable|A} {atom|kettle}{punctuation|.}
 {operator|*} @{atom|param} {atom|float} {number|$l}{atom|itres}
 {operator|*}{operator|/}
{punctuation|#}{punctuation|[}{variable|Attribute}{punctuation|(}{variable|Attribute}{punctuation|:}{punctuation|:}{variable|TARGET_CLASS}{punctuation|)}{punctuation|]}
{atom|final} {atom|class} {variable|Kettle} {atom|extends} {variable|Pot} {atom|implements} \\{variable|Countable}
{punctuation|\{}
    {atom|use} {variable|Heats}{punctuation|;}
    {atom|public} {atom|const} {variable|MAX} {operator|=} {number|0}{atom|x1F}{punctuation|;}
    {atom|public} {atom|function} {variable|__construct}{punctuation|(}{atom|private} {atom|readonly} ?{atom|float} {number|$l}{atom|itres} {operator|=} {number|1.7}{punctuation|,} {atom|protected} {atom|array}{punctuation|\|}{atom|string} {number|$n}{atom|ames} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {atom|public} {atom|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {atom|int} {punctuation|\{} {atom|return} {function|count}{punctuation|(}{number|$t}{atom|his}{operator|-}{operator|>}{atom|names}{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {atom|self}{punctuation|:}{punctuation|:}{variable|MAX}{punctuation|;} {punctuation|\}}

    {atom|public} {atom|static} {atom|function} {function|boil}{punctuation|(}{atom|string} &{number|$s}{punctuation|,} {atom|int} {punctuation|.}{punctuation|.}{punctuation|.}{number|$r}{atom|est}{punctuation|)}{punctuation|:} {atom|static} {punctuation|\{}
        {number|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {quoted-atom atom|'it\\'s'} {punctuation|.} {punctuation|<<}<{variable|EOT}
        {atom|heredoc} {number|$s} {punctuation|\{}{number|$t}{atom|his}{operator|-}{operator|>}{atom|litres}{punctuation|\}}
        {variable|EOT}{punctuation|;}
        {atom|foreach} {punctuation|(}{number|$r}{atom|est} {atom|as} {number|$k} {operator|=}{operator|>} {number|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{number|$v} {operator|==}{operator|=} {atom|null} {punctuation|\|}{punctuation|\|} {operator|!}{function|isset}{punctuation|(}{number|$r}{atom|est}{punctuation|[}{number|$k}{punctuation|]}{punctuation|)}{punctuation|)} {atom|continue}{punctuation|;} {punctuation|\}}
        {number|$f} {operator|=} {function|fn}{punctuation|(}{atom|int} {number|$x}{punctuation|)}{punctuation|:} {atom|int} {operator|=}{operator|>} {number|$x} {operator|+} {number|1}{variable|_000}{punctuation|;} {operator|/}{operator|/} {atom|arrow}
        {atom|return} {atom|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {number|$t} {operator|==} '' {operator|=}{operator|>} {atom|throw} {atom|new} \\{variable|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {atom|default} {operator|=}{operator|>} {atom|new} {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{number|$r}{atom|est}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{punctuation|#} {atom|done}
?{operator|>}
{operator|<}{atom|p} {atom|style}{operator|=}{string|"color: red"}{operator|>}{variable|Tea} {operator|<}{atom|b}{operator|>}&{atom|amp}{punctuation|;}{operator|<}{operator|/}{atom|b}{operator|>} {operator|<}?{atom|php} {keyword|if} {punctuation|(}{number|$a}{punctuation|)}{punctuation|:} ?{operator|>}{atom|yes}{operator|<}?{atom|php} {atom|endif}{punctuation|;} ?{operator|>}{operator|<}{operator|/}{atom|p}{operator|>}
{operator|<}{operator|/}{atom|body}{operator|>}{operator|<}{operator|/}{atom|html}{operator|>}
