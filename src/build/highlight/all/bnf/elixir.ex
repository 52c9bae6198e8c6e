defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{operator|\{}1 {operator|+} 1{operator|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{operator|\{}Tea, Cup{operator|\}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil{operator|(}t, integer{operator|)} :: {operator|\{}:ok, float{operator|\}} {operator|\|} :error
  def boil{operator|(}%__MODULE__{operator|\{}litres: l{operator|\}} = k, n \\\\ 0xFF{operator|)} when l > 0 and not is_nil{operator|(}n{operator|)} do
    re = ~r/^a{operator|(}\\d{operator|+}{operator|)}/iu; words = ~w{operator|(}a b{operator|)}a; c = {string|'charlist'}; ch = {operator|?}a
    with {operator|\{}:ok, x{operator|\}} {rule|{punctuation|<}- fetch(k), do: x \|{punctuation|>}} Enum.map{operator|(}&{operator|(}&1 {operator|*} 2{operator|)}{operator|)} {operator|\|}> IO.inspect{operator|(}label: {string|"at #\{n\}\\n"}{operator|)}
    case k.name do
      {string|"pot"} <> rest -> {operator|\{}:ok, 1.5e3{operator|\}}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold{operator|?}{operator|(}x{operator|)}, do: fn a, b -> a <> b end # end
end
