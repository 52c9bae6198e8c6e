{punctuation|<}{variable|!DOCTYPE} {keyword|html}{punctuation|>}
{punctuation|<}{keyword|html}{punctuation|>}{punctuation|<}{keyword|body} {keyword|class}{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
{punctuation|<}?{keyword|php}
{keyword|declare}{punctuation|(}{keyword|strict_types}{punctuation|=}{number|1}{punctuation|)}{comment|;}
{keyword|namespace} Kitchen\\Tea{comment|;}

{keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{comment|;}
{keyword|use} {keyword|function} {keyword|strlen}{comment|;}

/{punctuation|*}{punctuation|*}
 {punctuation|*} A {keyword|kettle}{punctuation|.}
 {punctuation|*} {variable|@param} {type class-name|float} ${keyword|litres}
 {punctuation|*}/
#{punctuation|[}Attribute{punctuation|(}{label|Attribute:}:TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} Kettle {keyword|extends} Pot {keyword|implements} \\Countable
{punctuation|\{}
    {keyword|use} Heats{comment|;}
    {keyword|public} {keyword|const} MAX {punctuation|=} {number|0x1F}{comment|;}
    {keyword|public} {keyword|function} {keyword|__construct}{punctuation|(}{keyword|private} {keyword|readonly} ?{type class-name|float} ${keyword|litres} {punctuation|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword|array}\|{keyword|string} ${keyword|names} {punctuation|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {keyword|count}{punctuation|(}{punctuation|)}: {keyword|int} {punctuation|\{} {keyword|return} {keyword|count}{punctuation|(}${keyword|this}-{punctuation|>}{keyword|names}{punctuation|)} {punctuation|*}{punctuation|*} {number|2} {punctuation|<}{punctuation|=}{punctuation|>} {label|self:}:MAX{comment|; \}}

    {keyword|public} {keyword|static} {keyword|function} {keyword|boil}{punctuation|(}{keyword|string} &${keyword|s}{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}${keyword|rest}{punctuation|)}: {keyword|static} {punctuation|\{}
        ${keyword|t} {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} '{keyword|it}\\'{keyword|s}' {punctuation|.} {punctuation|<}{punctuation|<}{punctuation|<}EOT
        {keyword|heredoc} ${keyword|s} {punctuation|\{}${keyword|this}-{punctuation|>}{keyword|litres}{punctuation|\}}
        EOT{comment|;}
        {keyword|foreach} {punctuation|(}${keyword|rest} {keyword|as} ${keyword|k} {punctuation|=}{punctuation|>} ${keyword|v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}${keyword|v} {punctuation|=}{punctuation|=}{punctuation|=} {keyword|null} \|\| {variable|!isset}{punctuation|(}${keyword|rest}{punctuation|[}${keyword|k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{comment|; \}}
        ${keyword|f} {punctuation|=} {keyword|fn}{punctuation|(}{keyword|int} ${keyword|x}{punctuation|)}: {keyword|int} {punctuation|=}{punctuation|>} ${keyword|x} + 1_000{comment|; // arrow}
        {keyword|return} {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} ${keyword|t} {punctuation|=}{punctuation|=} '' {punctuation|=}{punctuation|>} {keyword|throw} {keyword|new} \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {punctuation|=}{punctuation|>} {keyword|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}${keyword|rest}{punctuation|)} {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}
# {keyword|done}
?{punctuation|>}
{punctuation|<}{keyword|p} {keyword|style}{punctuation|=}{string|"color: red"}{punctuation|>}Tea {punctuation|<}{keyword|b}{punctuation|>}&{keyword|amp}{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{punctuation|<}/{keyword|body}{punctuation|>}{punctuation|<}/{keyword|html}{punctuation|>}
