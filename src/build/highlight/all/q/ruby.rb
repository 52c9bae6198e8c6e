{verb operator|#} frozen_string_literal{verb operator|:} true
require {string|"json"}

{verb operator|=}begin
block comment
{verb operator|=}end
module Kitchen
  class Kettle {verb operator|<} Struct{punctuation|.}new{punctuation|(}{verb operator|:}litres{verb operator|,} {verb operator|:}name{verb operator|,} keyword_init{verb operator|:} true{punctuation|)}
    include Comparable
    attr_reader {verb operator|:}temp
    MAX {verb operator|=} {number|1}_000
    {verb operator|@}{verb operator|@}{keyword|all} {verb operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{verb operator|:} {number|1.7}{verb operator|,} {verb operator|*}{verb operator|*}opts{verb operator|,} {verb operator|&}block{punctuation|)}
      {verb operator|@}litres{verb operator|,} {verb operator|@}name {verb operator|=} litres{verb operator|,} opts{punctuation|.}fetch{punctuation|(}{verb operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {verb operator|@}{verb operator|@}{keyword|all} {verb operator|<}{verb operator|<} self unless {verb operator|@}name {verb operator|=}{verb operator|~} {comment|/\\Apot\\s+#\{MAX\}/i \|\| $DEBUG}
    end

    def {verb operator|<=}{verb operator|>}{punctuation|(}other{punctuation|)} {verb operator|=} litres {verb operator|<=}{verb operator|>} other{punctuation|.}litres
    def hot{verb operator|?}{punctuation|;} temp{punctuation|.}to_i {verb operator|>} {number|0x5F} {verb operator|&}{verb operator|&} {verb operator|!}cold{verb operator|!}{punctuation|;} end

    def boil
      text {verb operator|=} {verb operator|<}{verb operator|<}{verb operator|~}TEXT{punctuation|.}strip
        Boil {verb operator|#}{punctuation|\{}name{punctuation|\}} at {verb operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {verb operator|=} {verb operator|%}w{punctuation|[}green black{punctuation|]} {verb operator|+} {verb operator|%}i{punctuation|(}a b{punctuation|)} {verb operator|+} {punctuation|[}{verb operator|%}q{punctuation|(}single {adverb function|'}q{adverb function|'}{punctuation|)}{verb operator|,} {verb operator|%}Q{punctuation|\{}double {verb operator|#}{punctuation|\{}{number|1} {verb operator|+} {number|1}{punctuation|\}}{punctuation|\}}{verb operator|,} {verb operator|?}x{verb operator|,} {verb operator|:}{string|"sym bol"}{verb operator|,} {adverb function|'}it{adverb function|\\}{adverb function|'}s{adverb function|'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {verb operator|\|}w{verb operator|,} i{verb operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{verb operator|?} {keyword|and} w {verb operator|!}{verb operator|=} nil
      end
      case text when {comment|/boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end}
    rescue StandardError {verb operator|=}{verb operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {symbol|`ls} {verb operator|-}l{symbol|`}
    end
  end
end
__END__
