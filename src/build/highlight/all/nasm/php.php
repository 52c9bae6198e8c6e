{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare(strict_types{operator|=}{number|1}){comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{comment|;}
use function strlen{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float {operator|$}litres
 {operator|*}{operator|/}
#{operator|[}Attribute(Attribute::TARGET_CLASS){operator|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX {operator|=} {number|0x1F}{comment|;}
    public function __construct(private readonly ?float {operator|$}litres {operator|=} {number|1.7}, protected array{operator|\|}string {operator|$}names {operator|=} {operator|[}{operator|]}) \{\}

    public function count(): int \{ return count({operator|$}this{operator|-}{operator|>}names) {operator|*}{operator|*} {number|2} {operator|<}{operator|=}{operator|>} self::MAX{comment|; \}}

    public static function boil(string {operator|&}{operator|$}s, int ...{operator|$}rest): static \{
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . {operator|<}{operator|<}{operator|<}EOT
        heredoc {operator|$}s \{{operator|$}this{operator|-}{operator|>}litres\}
        EOT{comment|;}
        foreach ({operator|$}rest as {operator|$}k {operator|=}{operator|>} {operator|$}v) \{ if ({operator|$}v {operator|=}{operator|=}{operator|=} null {operator|\|}{operator|\|} {operator|!}isset({operator|$}rest{operator|[}{operator|$}k{operator|]})) continue{comment|; \}}
        {operator|$}f {operator|=} fn(int {operator|$}x): int {operator|=}{operator|>} {operator|$}x {operator|+} 1_000{comment|; // arrow}
        return match (true) \{ {operator|$}t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} throw new \\Exception({string|"none"}), default {operator|=}{operator|>} new static(...{operator|$}rest) \}{comment|;}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
