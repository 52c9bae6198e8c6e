{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{comment|;}
use function strlen{comment|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{comment|;}
    public const MAX {operator|=} {number|0x1F}{comment|;}
    public function __construct{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{comment|; \}}

    public static function boil{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{comment|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{variable|$v} {operator|===} null {operator|\|\|} !isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        {variable|$f} {operator|=} fn{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {variable|$x} {operator|+} {number|1}_000{comment|; // arrow}
        return match {punctuation|(}{property|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
