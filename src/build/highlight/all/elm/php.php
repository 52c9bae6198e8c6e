{operator|<!}{constant|DOCTYPE} {hvariable|html}{operator|>}
{operator|<}{hvariable|html}{operator|><}{hvariable|body} {hvariable|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}{hvariable|php}
{hvariable|declare}{punctuation|(}{hvariable|strict_types}{operator|=}{number|1}{punctuation|)};
{hvariable|namespace} {constant|Kitchen}\\{constant|Tea};

{hvariable|use} {constant|Psr}\\{constant|Log}\\{punctuation|\{}{constant|LoggerInterface} {keyword|as} {constant|Log}{punctuation|,} {constant|LogLevel}{punctuation|\}};
{hvariable|use} {hvariable|function} {hvariable|strlen};

{operator|/**}
 {operator|*} {constant|A} {hvariable|kettle}{punctuation|.}
 {operator|*} {operator|@}{hvariable|param} {hvariable|float} {operator|$}{hvariable|litres}
 {operator|*/}
{operator|#}{punctuation|[}{constant|Attribute}{punctuation|(}{constant|Attribute}{operator|::}{constant|TARGET_CLASS}{punctuation|)}{punctuation|]}
{hvariable|final} {hvariable|class} {constant|Kettle} {hvariable|extends} {constant|Pot} {hvariable|implements} \\{constant|Countable}
{punctuation|\{}
    {hvariable|use} {constant|Heats};
    {hvariable|public} {hvariable|const} {constant|MAX} {operator|=} {number|0x1F};
    {hvariable|public} {hvariable|function} __construct{punctuation|(}{hvariable|private} {hvariable|readonly} {operator|?}{hvariable|float} {operator|$}{hvariable|litres} {operator|=} {number|1.7}{punctuation|,} {hvariable|protected} {hvariable|array}{operator|\|}{hvariable|string} {operator|$}{hvariable|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {hvariable|public} {hvariable|function} {hvariable|count}{punctuation|(}{punctuation|)}{operator|:} {hvariable|int} {punctuation|\{} {hvariable|return} {hvariable|count}{punctuation|(}{operator|$}{hvariable|this}{operator|->}{hvariable|names}{punctuation|)} {operator|**} {number|2} {operator|<=>} {hvariable|self}{operator|::}{constant|MAX}; {punctuation|\}}

    {hvariable|public} {hvariable|static} {hvariable|function} {hvariable|boil}{punctuation|(}{hvariable|string} {operator|&$}{hvariable|s}{punctuation|,} {hvariable|int} {operator|...$}{hvariable|rest}{punctuation|)}{operator|:} {hvariable|static} {punctuation|\{}
        {operator|$}{hvariable|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"}{operator| . }'{hvariable|it}\\{char|'s'}{operator| . }{operator|<<<}{constant|EOT}
        {hvariable|heredoc} {operator|$}{hvariable|s} {punctuation|\{}{operator|$}{hvariable|this}{operator|->}{hvariable|litres}{punctuation|\}}
        {constant|EOT};
        {hvariable|foreach} {punctuation|(}{operator|$}{hvariable|rest} {keyword|as} {operator|$}{hvariable|k} {operator|=>} {operator|$}{hvariable|v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}{hvariable|v} {operator|===} {hvariable|null} {operator|\|\|} {operator|!}{hvariable|isset}{punctuation|(}{operator|$}{hvariable|rest}{punctuation|[}{operator|$}{hvariable|k}{punctuation|]}{punctuation|)}{punctuation|)} {hvariable|continue}; {punctuation|\}}
        {operator|$}{hvariable|f} {operator|=} {hvariable|fn}{punctuation|(}{hvariable|int} {operator|$}{hvariable|x}{punctuation|)}{operator|:} {hvariable|int} {operator|=>} {operator|$}{hvariable|x} {operator|+} 1_000; {operator|//} {hvariable|arrow}
        {hvariable|return} {hvariable|match} {punctuation|(}{hvariable|true}{punctuation|)} {punctuation|\{} {operator|$}{hvariable|t} {operator|==} '' {operator|=>} {hvariable|throw} {hvariable|new} \\{constant|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {hvariable|default} {operator|=>} {hvariable|new} {hvariable|static}{punctuation|(}{operator|...$}{hvariable|rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{operator|#} {hvariable|done}
{operator|?>}
{operator|<}{hvariable|p} {hvariable|style}{operator|=}{string|"color: red"}{operator|>}{constant|Tea} {operator|<}{hvariable|b}{operator|>&}{hvariable|amp};{operator|</}{hvariable|b}{operator|>} {operator|<?}{hvariable|php} {keyword|if} {punctuation|(}{operator|$}{hvariable|a}{punctuation|)}{operator|:} {operator|?>}{hvariable|yes}{operator|<?}{hvariable|php} {hvariable|endif}; {operator|?></}{hvariable|p}{operator|>}
{operator|</}{hvariable|body}{operator|></}{hvariable|html}{operator|>}
