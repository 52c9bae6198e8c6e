{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
{property|block comment}
{operator|=}end
module Kitchen
  class Kettle < Struct.new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    {property|MAX} {operator|=} 1_000
    {property|@@all} {operator|=} []

    def initialize{punctuation|(}litres: {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {property|@litres, @name} {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      {property|@@all << self unless @name} {operator|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    {property|def <}{operator|=}>{punctuation|(}other{punctuation|)} {operator|=} litres <{operator|=}> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      {property|text} {operator|=} <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      {property|words} {operator|=} %w[green black] + %i{punctuation|(}a b{punctuation|)} + [%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {property|if i.odd? and w !}{operator|=} nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    {property|rescue StandardError} {operator|=}> e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
