{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
{keyword|import} \{A as B\} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    uint256 {keyword|public} constant MAX {operator|=} {number|1}_000 ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} \{ {function|require}{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    {function|constructor}{punctuation|(}{keyword|string} memory n{punctuation|)} payable \{ name {operator|=} n{punctuation|;} \}
    {keyword|function} {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}{keyword|bool} ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i !{operator|=} {number|0}xFF {operator|&}{operator|&} !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} \}
        assembly \{ let x {operator|:=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {keyword|true}{punctuation|;}
    \}
\}
