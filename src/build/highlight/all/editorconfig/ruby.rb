{comment|# frozen_string_literal: true}
require "json"

{value attr-value|{punctuation|=}begin}
block comment
{value attr-value|{punctuation|=}end}
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    {key attr-name|MAX} {value attr-value|{punctuation|=} 1_000}
    {key attr-name|@@all} {value attr-value|{punctuation|=} []}

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name {value attr-value|{punctuation|=} litres, opts.fetch(:name) \{ "pot }{comment|#\{rand(10) + 1\}" \}}
      @@all << self unless @name {value attr-value|{punctuation|=}~ /\\Apot\\s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{value attr-value|{punctuation|=}>(other) = litres <=> other.litres}
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      {key attr-name|text} {value attr-value|{punctuation|=} <<~TEXT.strip}
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      {key attr-name|words} {value attr-value|{punctuation|=} %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double }{comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        puts "{comment|#\{i\}: #\{w\}" if i.odd? and w != nil}
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError {value attr-value|{punctuation|=}> e}
      warn e.message{comment|; retry}
    ensure
      `ls -l`
    end
  end
end
__END__
