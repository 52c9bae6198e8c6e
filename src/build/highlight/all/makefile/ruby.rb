{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
{target symbol|  class Kettle < Struct.new(}{punctuation|:}litres, {punctuation|:}name, keyword_init{punctuation|:} true{punctuation|)}
    {keyword|include} Comparable
{target symbol|    attr_reader} {punctuation|:}temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} []

{target symbol|    def initialize(litres}{punctuation|:} 1.7, **opts, &block{punctuation|)}
      {operator|@}litres, {operator|@}name {operator|=} litres, opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all << self unless {operator|@}name {operator|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{operator|=}>{punctuation|(}other{punctuation|)} {operator|=} litres <{operator|=}> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w[green black] + %i{punctuation|(}a b{punctuation|)} + [%q{punctuation|(}single {string|'q'}{punctuation|)}, %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {operator|\|}w, i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w {operator|!=} nil
      end
{target symbol|      case text when /boil/ then} {punctuation|:}ok when String, Symbol then raise ArgumentError, {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
