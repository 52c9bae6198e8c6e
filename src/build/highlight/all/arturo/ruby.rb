{symbol|#} {label property|frozen_string_literal:} {boolean|true}
require {string|"json"}

{symbol|=}begin
block comment
{symbol|=}end
{builtin-function keyword|module} Kitchen
  class Kettle {symbol|<} Struct.{builtin-function keyword|new}{punctuation|(}{type class-name|:litres}{punctuation|,} {type class-name|:name}{punctuation|,} {label property|keyword_init:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {type class-name|:temp}
    MAX {symbol|=} 1_000
    {symbol|@}{symbol|@}all {symbol|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{label property|litres:} {number|1.7}{punctuation|,} {symbol|*}{symbol|*}opts{punctuation|,} &block{punctuation|)}
      {symbol|@}litres{punctuation|,} {symbol|@}name {symbol|=} litres{punctuation|,} opts.fetch{punctuation|(}{type class-name|:name}{punctuation|)} {multistring string|\{ "pot #\{rand(10) + 1\}}" \}
      {symbol|@}{symbol|@}all {symbol|<}{symbol|<} self {builtin-function keyword|unless} {symbol|@}name {symbol|=}{symbol|~} {symbol|/}{symbol|\\}Apot{symbol|\\}s{symbol|+}{symbol|#}{multistring string|\{MAX\}}{symbol|/}i {sugar operator|\|}{sugar operator|\|} {symbol|$}DEBUG
    end

    def {symbol|<}{sugar operator|=>}{punctuation|(}other{punctuation|)} {symbol|=} litres {symbol|<}{sugar operator|=>} other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text {symbol|=} {symbol|<}{symbol|<}{symbol|~}TEXT.{builtin-function keyword|strip}
        Boil {symbol|#}{multistring string|\{name\}} at {symbol|#}{multistring string|\{temp\}}
      TEXT
      words {symbol|=} {symbol|%}w{punctuation|[}green black{punctuation|]} {symbol|+} {symbol|%}i{punctuation|(}a b{punctuation|)} {symbol|+} {punctuation|[}{symbol|%}q{punctuation|(}single {literal constant|'q}'{punctuation|)}{punctuation|,} {symbol|%}Q{multistring string|\{double #\{1 + 1\}}\}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} {literal constant|'it}{symbol|\\}{literal constant|'s}'{punctuation|]}
      words.each_with_index {builtin-function keyword|do} {sugar operator|\|}w{punctuation|,} i{sugar operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {builtin-function keyword|if} i.{predicate keyword|odd?} {builtin-function keyword|and} w !{symbol|=} nil
      end
      {builtin-function keyword|case} text when {symbol|/}boil{symbol|/} then {type class-name|:ok} when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {builtin-function keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {sugar operator|=>} {builtin-function keyword|e}
      warn {builtin-function keyword|e}.message{comment|; retry}
    {builtin-function keyword|ensure}
      `ls {symbol|-}l`
    end
  end
end
__END__
