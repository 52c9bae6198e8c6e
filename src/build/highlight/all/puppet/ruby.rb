{comment|# frozen_string_literal: true}
{function|require} {string|{double-quoted|"json"}}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  {keyword|class} Kettle {operator|<} {datatype symbol|Struct}{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    {function|include} Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|{double-quoted|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @@all {operator|<<} self {keyword|unless} @name {operator|=~} {regex|/\\Apot\\s+#\{MAX\}/i} {operator|\|}{operator|\|} {variable|$DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}{function|litres}
    def hot{operator|?}{punctuation|;} temp{punctuation|.}{function|to_i} {operator|>} {number|0x5F} && {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}~TEXT{punctuation|.}{function|strip}
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}{function|each_with_index} do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|{double-quoted|"#\{i\}: #\{w\}"}} {keyword|if} i{punctuation|.}{function|odd}{operator|?} {operator|and} w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {datatype symbol|String}{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|{double-quoted|"no"}} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue {attr-name|StandardError} {operator|=>} e
      warn e{punctuation|.}{function|message}{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
