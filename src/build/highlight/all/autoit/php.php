{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{comment|;}
use function strlen{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {variable|@param} float {variable|$litres}
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{comment|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array\|string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int \{ return {function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{comment|; \}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} {keyword|static} \{
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {variable|$s} \{{variable|$this}{operator|-}{operator|>}litres\}
        EOT{comment|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} {keyword|null} \|\| !{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {variable|$x} {operator|+} 1_000{comment|; // arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} \{ {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} \}{comment|;}
    \}
\}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
