{operator|//} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
import \{A as B\} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 {keyword|public} constant MAX {operator|=} {number|1_000} ether{punctuation|;} mapping{punctuation|(}address {operator|=>} uint8[]{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {keyword|only}{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name {operator|=} n{punctuation|;} \}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {keyword|external} view virtual override {keyword|only} returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i {comment|!= 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} true{punctuation|;}
    \}
\}
