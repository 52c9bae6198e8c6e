{comment|# frozen_string_literal: true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}:litres, :name, keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    {macro property|@@all} = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1.7}, {operator|**}opts, {operator|&}block{punctuation|)}
      {macro property|@litres,} {macro property|@name} = litres, opts.fetch{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {macro property|@@all} {operator|<<} self unless {macro property|@name} ={operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} = litres {operator|<=}{operator|>} other.litres
    def hot?; temp.to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}; end

    def boil
      text = {operator|<<}{operator|~}TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}, {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {operator|\|}w, i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError ={operator|>} e
      warn e.message; retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
