{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{decimal-number number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{comment|;}
use function strlen{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {register variable|A} kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX {operator|=} 0x1F{comment|;}
    public function __construct{punctuation|(}private readonly {operator|?}float $litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} protected array{operator|\|}string $names {operator|=} []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int \{ return count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {decimal-number number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{comment|; \}}

    public static function boil{punctuation|(}string {operator|&}${register variable|s}{punctuation|,} int ...$rest{punctuation|)}{punctuation|:} static \{
        ${register variable|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . {operator|<<}{operator|<}EOT
        heredoc ${register variable|s} \{$this{operator|-}{operator|>}litres\}
        EOT{comment|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} ${register variable|v}{punctuation|)} \{ if {punctuation|(}${register variable|v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{comment|; \}}
        $f {operator|=} fn{punctuation|(}int ${register variable|x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} ${register variable|x} {operator|+} 1_000{comment|; // arrow}
        return match {punctuation|(}true{punctuation|)} \{ ${register variable|t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}...$rest{punctuation|)} \}{comment|;}
    \}
\}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
