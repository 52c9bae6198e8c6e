{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= {variable|$cls} ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{comment|;}
use function strlen{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float {variable|$litres}
 {operator|*}{operator|/}
{operator|#}{punctuation|[}Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX {operator|=} {number|0x1F}{comment|;}
    public function __construct{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self::MAX{comment|; \}}

    public static function boil{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int ...{variable|$rest}{punctuation|)}: static \{
        {variable|$t} {operator|=} {string|"Pot \{{variable|$s}[0]\} and {variable|$s}->name at $\{x\} \\n"} . {char|'it\\'}s' . {operator|<<}{operator|<}EOT
        heredoc {variable|$s} \{{variable|$this}{operator|-}{operator|>}litres\}
        {instruction keyword|EOT}{comment|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} \{ if {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        {variable|$f} {operator|=} fn{punctuation|(}int {variable|$x}{punctuation|)}: int {operator|=}{operator|>} {variable|$x} {operator|+} 1_000{comment|; // arrow}
        return match {punctuation|(}true{punctuation|)} \{ {variable|$t} {operator|==} {char|''} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}...{variable|$rest}{punctuation|)} \}{comment|;}
    \}
\}
{operator|#} done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
