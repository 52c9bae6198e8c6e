<!DOCTYPE html>
<html><body class="<{quantifier number|?}= {anchor function|$}cls {quantifier number|??} 'none' {quantifier number|?}>">
<{quantifier number|?}php
declare{group punctuation|(}strict_types=1{group punctuation|)};
namespace Kitchen{escape|\\T}ea;

use Psr{escape|\\L}og{special-escape escape|\\\{}LoggerInterface as Log, LogLevel\};
use function strlen;

/{quantifier number|*}{quantifier number|*}
 {quantifier number|*} A kettle{char-set class-name|.}
 {quantifier number|*} @param float {anchor function|$}litres
 {quantifier number|*}/
#{char-class|{char-class-punctuation punctuation|[}Attribute(Attribute::TARGET_CLASS){char-class-punctuation punctuation|]}}
final class Kettle extends Pot implements {escape|\\C}ountable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct{group punctuation|(}private readonly {quantifier number|?}float {anchor function|$}litres = 1{char-set class-name|.}7, protected array{alternation keyword|\|}string {anchor function|$}names = {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}{group punctuation|)} \{\}

    public function count{group punctuation|(}{group punctuation|)}: int \{ return count{group punctuation|(}{anchor function|$}this->names{group punctuation|)} {quantifier number|*}{quantifier number|*} 2 <=> self::MAX; \}

    public static function boil{group punctuation|(}string &{anchor function|$}s, int {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{anchor function|$}rest{group punctuation|)}: static \{
        {anchor function|$}t = "Pot \{{anchor function|$}s{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}}\} and {anchor function|$}s->name at {anchor function|$}\{x\} {escape|\\n}" {char-set class-name|.} 'it{escape|\\'}s' {char-set class-name|.} <<<EOT
        heredoc {anchor function|$}s \{{anchor function|$}this->litres\}
        EOT;
        foreach {group punctuation|(}{anchor function|$}rest as {anchor function|$}k => {anchor function|$}v{group punctuation|)} \{ if {group punctuation|(}{anchor function|$}v === null {alternation keyword|\|}{alternation keyword|\|} !isset{group punctuation|(}{anchor function|$}rest{char-class|{char-class-punctuation punctuation|[}$k{char-class-punctuation punctuation|]}}{group punctuation|)}{group punctuation|)} continue; \}
        {anchor function|$}f = fn{group punctuation|(}int {anchor function|$}x{group punctuation|)}: int => {anchor function|$}x {quantifier number|+} 1_000; // arrow
        return match {group punctuation|(}true{group punctuation|)} \{ {anchor function|$}t == '' => throw new {escape|\\E}xception{group punctuation|(}"none"{group punctuation|)}, default => new static{group punctuation|(}{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{anchor function|$}rest{group punctuation|)} \};
    \}
\}
# done
{quantifier number|?}>
<p style="color: red">Tea <b>&amp;</b> <{quantifier number|?}php if {group punctuation|(}{anchor function|$}a{group punctuation|)}: {quantifier number|?}>yes<{quantifier number|?}php endif; {quantifier number|?}></p>
</body></html>
