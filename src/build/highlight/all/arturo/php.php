{symbol|<}!DOCTYPE html{symbol|>}
{symbol|<}html{symbol|>}{symbol|<}body class{symbol|=}{string|"<?= $cls ?? 'none' ?>"}{symbol|>}
{symbol|<}?php
declare{punctuation|(}strict_types{symbol|=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen{symbol|\\}Tea{comment|;}

use Psr{symbol|\\}Log{symbol|\\}{multistring string|\{LoggerInterface as Log, LogLevel\}}{comment|;}
use {builtin-function keyword|function} strlen{comment|;}

{symbol|/}{symbol|*}{symbol|*}
 {symbol|*} A kettle.
 {symbol|*} {symbol|@}param float {symbol|$}litres
 {symbol|*}{symbol|/}
{symbol|#}{punctuation|[}Attribute{punctuation|(}{label property|Attribute:}{type class-name|:TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {symbol|\\}Countable
{multistring string|\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    public {builtin-function keyword|function} count{punctuation|(}{punctuation|)}: int {multistring string|\{ return count($this->names) ** 2 <=> self::MAX; \}}

    public static {builtin-function keyword|function} boil{punctuation|(}string &{symbol|$}s{punctuation|,} int {symbol|..}.{symbol|$}rest{punctuation|)}: static {multistring string|\{
        $t = "Pot \{$s[0]\}} {builtin-function keyword|and} {symbol|$}s{sugar operator|->}name at {symbol|$}{multistring string|\{x\}} {symbol|\\}n" . {literal constant|'it}{symbol|\\}{literal constant|'s}' . {symbol|<}{symbol|<}{symbol|<}EOT
        heredoc {symbol|$}s {multistring string|\{$this->litres\}}
        EOT{comment|;}
        foreach {punctuation|(}{symbol|$}rest {builtin-function keyword|as} {symbol|$}k {sugar operator|=>} {symbol|$}v{punctuation|)} {multistring string|\{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        {symbol|$}f {symbol|=} fn{punctuation|(}int {symbol|$}x{punctuation|)}: int {sugar operator|=>} {symbol|$}x {symbol|+} 1_000{comment|; // arrow}
        {builtin-function keyword|return} {builtin-function keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {multistring string|\{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \}}{comment|;}
    \}
\}
{symbol|#} done
?{symbol|>}
{symbol|<}p style{symbol|=}{string|"color: red"}{symbol|>}Tea {symbol|<}b{symbol|>}&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{symbol|<}{symbol|/}body{symbol|>}{symbol|<}{symbol|/}html{symbol|>}
