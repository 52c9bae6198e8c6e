{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity ^{number|0.8}.{number|0}{comment|;}
import \{A as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot, Heat({number|1}) \{
    uint256 public constant MAX {operator|=} 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled(address indexed who, bytes32 x){comment|;}
    modifier only() \{ require(msg.sender {operator|=}{operator|=} owner, {string|"no"}){comment|; _; \}}
    constructor(string memory n) payable \{ name {operator|=} n{comment|; \}}
    function boil(uint n) {keyword|external view virtual override only returns (bool ok) \{}
        for (uint i {operator|=} {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x :{operator|=} add({number|1}, {number|2}) \} {operator|/}{operator|*} end {operator|*}{operator|/} return true{comment|;}
    \}
\}
