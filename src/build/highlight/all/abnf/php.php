{rule|{punctuation|<}!DOCTYPE html{punctuation|>}}
{rule|{punctuation|<}html{punctuation|>}}<body {rule|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?{rule|php}
{rule|declare}{punctuation|(}{rule|strict_types}{operator|=}{repetition operator|1}{punctuation|)}{comment|;}
{rule|namespace} {rule|Kitchen}\\{rule|Tea}{comment|;}

{rule|use} {rule|Psr}\\{rule|Log}\\\{{rule|LoggerInterface} {rule|as} {rule|Log}, {rule|LogLevel}\}{comment|;}
{rule|use} {rule|function} {rule|strlen}{comment|;}

{operator|/}{repetition operator|*}{repetition operator|*}
 {repetition operator|*} {rule|A} {rule|kettle}.
 {repetition operator|*} @{rule|param} {rule|float} ${rule|litres}
 {repetition operator|*}{operator|/}
#{punctuation|[}{rule|Attribute}{punctuation|(}{rule|Attribute}::{rule|TARGET_CLASS}{punctuation|)}{punctuation|]}
{rule|final} {rule|class} {rule|Kettle} {rule|extends} {rule|Pot} {rule|implements} \\{rule|Countable}
\{
    {rule|use} {rule|Heats}{comment|;}
    {rule|public} {rule|const} {rule|MAX} {operator|=} {repetition operator|0}{rule|x1F}{comment|;}
    {rule|public} {rule|function} __construct{punctuation|(}{rule|private} {rule|readonly} ?{rule|float} ${rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}, {rule|protected} {rule|array}\|{rule|string} ${rule|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    {rule|public} {rule|function} {rule|count}{punctuation|(}{punctuation|)}: {rule|int} \{ {rule|return} {rule|count}{punctuation|(}${rule|this-}>{rule|names}{punctuation|)} {repetition operator|*}{repetition operator|*} {repetition operator|2} {rule|{punctuation|<}={punctuation|>}} {rule|self}::{rule|MAX}{comment|; \}}

    {rule|public} {rule|static} {rule|function} {rule|boil}{punctuation|(}{rule|string} &${rule|s}, {rule|int} ...${rule|rest}{punctuation|)}: {rule|static} \{
        ${rule|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . '{rule|it}\\'{rule|s}' . <<<EOT
        {rule|heredoc} ${rule|s} \{${rule|this-}>{rule|litres}\}
        {rule|EOT}{comment|;}
        {rule|foreach} {punctuation|(}${rule|rest} {rule|as} ${rule|k} {operator|=}> ${rule|v}{punctuation|)} \{ {rule|if} {punctuation|(}${rule|v} {operator|=}{operator|=}{operator|=} {rule|null} \|\| !{rule|isset}{punctuation|(}${rule|rest}{punctuation|[}${rule|k}{punctuation|]}{punctuation|)}{punctuation|)} {rule|continue}{comment|; \}}
        ${rule|f} {operator|=} {rule|fn}{punctuation|(}{rule|int} ${rule|x}{punctuation|)}: {rule|int} {operator|=}> ${rule|x} + {repetition operator|1}_000{comment|; // arrow}
        {rule|return} {rule|match} {punctuation|(}{rule|true}{punctuation|)} \{ ${rule|t} {operator|=}{operator|=} '' {operator|=}> {rule|throw} {rule|new} \\{rule|Exception}{punctuation|(}{string|"none"}{punctuation|)}, {rule|default} {operator|=}> {rule|new} {rule|static}{punctuation|(}...${rule|rest}{punctuation|)} \}{comment|;}
    \}
\}
# {rule|done}
?>
<p {rule|style}{operator|=}{string|"color: red"}>{rule|Tea} {rule|{punctuation|<}b{punctuation|>}}&{rule|amp}{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{rule|{punctuation|<}/body{punctuation|>}}{rule|{punctuation|<}/html{punctuation|>}}
