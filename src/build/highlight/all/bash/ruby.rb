{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}:litres, :name, keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1.7}, **opts, {operator|&}block{punctuation|)}
      @litres, @name {operator|=} litres, opts.fetch{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} self unless @name {operator|=~} /{punctuation|\\}Apot{punctuation|\\}s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} 0x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}a b{punctuation|)} + {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}, %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index {keyword|do} {operator|\|}w, i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd? and w {operator|!=} nil
      end
      {keyword|case} text when /boil/ {keyword|then} :ok when String, Symbol {keyword|then} raise ArgumentError, {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} retry
    ensure
      {variable|{variable|`}{function|ls} {parameter variable|-l}{variable|`}}
    end
  end
end
__END__
