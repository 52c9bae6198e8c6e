{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{decimal-number number|0}.{decimal-number number|8}.{decimal-number number|0}{comment|;}
import \{{register variable|A} as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{decimal-number number|1}{punctuation|)} \{
    uint256 public constant MAX {operator|=} 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 {register variable|x}{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg{directive property|.sender} {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}string memory {register variable|n}{punctuation|)} payable \{ name {operator|=} {register variable|n}{comment|; \}}
    function boil{punctuation|(}uint {register variable|n}{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint {register variable|i} {operator|=} {decimal-number number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let {register variable|x} {punctuation|:}{operator|=} {op-code keyword|add}{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|2}{punctuation|)} \} {operator|/}{operator|*} end {operator|*}{operator|/} return true{comment|;}
    \}
\}
