{operator|#} {variable|f}{variable|r}{variable|o}{variable|z}{variable|e}{variable|n}{operator|_}{variable|s}{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{operator|_}{variable|l}{variable|i}{variable|t}{variable|e}{variable|r}{variable|a}{variable|l}{operator|:} {variable|t}{variable|r}{variable|u}{variable|e}
{variable|r}{variable|e}{variable|q}{variable|u}{variable|i}{variable|r}{variable|e} {string|"json"}

{operator|=}{variable|b}{variable|e}{variable|g}{variable|i}{variable|n}
{variable|b}{variable|l}{variable|o}{variable|c}{variable|k} {variable|c}{variable|o}{variable|m}{variable|m}{variable|e}{variable|n}{variable|t}
{operator|=}{variable|e}{variable|n}{variable|d}
{variable|m}{variable|o}{variable|d}{variable|u}{variable|l}{variable|e} K{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}
  {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {non-standard bold|<} S{variable|t}{variable|r}{variable|u}{variable|c}{variable|t}{operator|.}{variable|n}{variable|e}{variable|w}{non-standard bold|(}{operator|:}{variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|,} {operator|:}{variable|n}{variable|a}{variable|m}{variable|e}{operator|,} {variable|k}{variable|e}{variable|y}{variable|w}{variable|o}{variable|r}{variable|d}{operator|_}{variable|i}{variable|n}{variable|i}{variable|t}{operator|:} {variable|t}{variable|r}{variable|u}{variable|e}{non-standard bold|)}
    {variable|i}{variable|n}{variable|c}{variable|l}{variable|u}{variable|d}{variable|e} C{variable|o}{variable|m}{variable|p}{variable|a}{variable|r}{variable|a}{variable|b}{variable|l}{variable|e}
    {variable|a}{variable|t}{variable|t}{variable|r}{operator|_}{variable|r}{variable|e}{variable|a}{variable|d}{variable|e}{variable|r} {operator|:}{variable|t}{variable|e}{variable|m}{variable|p}
    MAX {operator|=} {number|1}{operator|_}{number|000}
    {operator|@}{operator|@}{variable|a}{variable|l}{variable|l} {operator|=} {punctuation|[}{punctuation|]}

    {variable|d}{variable|e}{variable|f} {variable|i}{variable|n}{variable|i}{variable|t}{variable|i}{variable|a}{variable|l}{variable|i}{variable|z}{variable|e}{non-standard bold|(}{variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|:} {number|1}{operator|.}{number|7}{operator|,} {operator|*}{operator|*}{variable|o}{variable|p}{variable|t}{variable|s}{operator|,} {operator|&}{variable|b}{variable|l}{variable|o}{variable|c}{variable|k}{non-standard bold|)}
      {operator|@}{variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|,} {operator|@}{variable|n}{variable|a}{variable|m}{variable|e} {operator|=} {variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|,} {variable|o}{variable|p}{variable|t}{variable|s}{operator|.}{variable|f}{variable|e}{variable|t}{variable|c}{variable|h}{non-standard bold|(}{operator|:}{variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|)} {comment|\{ "pot #\{rand(10) + 1\}}{string|" \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"}{variable|s}{variable|y}{variable|m} {variable|b}{variable|o}{variable|l}{string|", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "}{operator|#}{comment|\{i\}}{operator|:} {operator|#}{comment|\{w\}}{string|" if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "}{variable|n}{variable|o}" {variable|e}{variable|l}{variable|s}{variable|e} {variable|y}{variable|i}{variable|e}{variable|l}{variable|d}{non-standard bold|(}{variable|s}{variable|e}{variable|l}{variable|f}{non-standard bold|)} {variable|e}{variable|n}{variable|d}
    {variable|r}{variable|e}{variable|s}{variable|c}{variable|u}{variable|e} S{variable|t}{variable|a}{variable|n}{variable|d}{variable|a}{variable|r}{variable|d}E{variable|r}{variable|r}{variable|o}{variable|r} {operator|=}{operator|>} {variable|e}
      {variable|w}{variable|a}{variable|r}{variable|n} {variable|e}{operator|.}{variable|m}{variable|e}{variable|s}{variable|s}{variable|a}{variable|g}{variable|e}{operator|;} {variable|r}{variable|e}{variable|t}{variable|r}{variable|y}
    {variable|e}{variable|n}{variable|s}{variable|u}{variable|r}{variable|e}
      {operator|`}{variable|l}{variable|s} {operator|-}{variable|l}{operator|`}
    {variable|e}{variable|n}{variable|d}
  {variable|e}{variable|n}{variable|d}
{variable|e}{variable|n}{variable|d}
{operator|_}{operator|_}EN{non-standard bold|D}{operator|_}{operator|_}
