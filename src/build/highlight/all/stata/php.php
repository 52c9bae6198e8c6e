{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string-literal|{string|"<?= $cls ?? }{interpolation|{expression|{variable|'none'}}}{string| ?>"}}{operator|>}
{operator|<}?php
{command keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
{command keyword|namespace} Kitchen\\Tea;

{command keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
{command keyword|use} function strlen;

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{command keyword|final} class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {command keyword|use} Heats;
    {command keyword|public} const MAX {operator|=} 0x1F;
    {command keyword|public} function {function|__construct}{punctuation|(}private readonly ?float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {command keyword|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    {command keyword|public} static function {function|boil}{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int ...{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string-literal|{string|"Pot \{$s[0]\} and $s->name at }{interpolation|{punctuation|$\{}{expression|{command keyword|x}}{punctuation|\}}}{string| \\n"}} . {variable|'it\\'}s' . {operator|<}{operator|<}{operator|<}EOT
        {command keyword|heredoc} {variable|$s} {punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{punctuation|\}}
        {command keyword|EOT};
        {command keyword|foreach} {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|}{operator|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {variable|$x} {operator|+} 1_000; {comment|// arrow}
        {command keyword|return} match {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} '' {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}...{variable|$rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?{operator|>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
