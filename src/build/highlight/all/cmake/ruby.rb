{comment|# frozen_string_literal: true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.{function|new}{punctuation|(}:litres, :name, keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def {function|initialize}{punctuation|(}litres: {number|1.7}, **opts, &block{punctuation|)}
      @litres, @name = litres, opts.{function|fetch}{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <={punctuation|>}{punctuation|(}other{punctuation|)} = litres <={punctuation|>} other.litres
    def hot?; temp.to_i {punctuation|>} 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = %w[green black] + %{function|i}{punctuation|(}a b{punctuation|)} + [%{function|q}{punctuation|(}single 'q'{punctuation|)}, %Q\{double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError ={punctuation|>} e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
