{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{function-call function|body} class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function-call function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{function-call function|namespace} Kitchen\\Tea{punctuation|;}

{function-call function|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} {function-definition function|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{function-call function|Attribute}{punctuation|(}{argument attr-name|Attribute}{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{function-call function|final} class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {function-call function|use} Heats{punctuation|;}
    {function-call function|public} const {keyword|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function-definition function|__construct}{punctuation|(}{function-call function|private} readonly {operator|?}float {path string|$litres} {operator|=} {number|1.7}{punctuation|,} protected array\|string {path string|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function-definition function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function-call function|count}{punctuation|(}{path string|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {argument attr-name|self}{punctuation|:}{punctuation|:}{keyword|MAX}{punctuation|;} {punctuation|\}}

    {function-call function|public} static {keyword|function} {function-definition function|boil}{punctuation|(}string {operator|&}{path string|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{path string|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {path string|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        {function-call function|heredoc} {path string|$s} {punctuation|\{}{path string|$this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function-call function|foreach} {punctuation|(}{path string|$rest} {keyword|as} {path string|$k} {operator|=}{operator|>} {path string|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{path string|$v} {operator|==}{operator|=} null \|\| {operator|!}isset{punctuation|(}{path string|$rest}{punctuation|[}{path string|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {path string|$f} {operator|=} {keyword|fn}{punctuation|(}{function-call function|int} {path string|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {path string|$x} {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {function-call function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {path string|$t} {operator|==} '' {operator|=}{operator|>} {keyword|throw} new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} {function-call function|new} static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{path string|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{operator|?}{operator|>}
{operator|<}{function-call function|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{path string|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
